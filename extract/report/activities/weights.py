"""What each sign of an act of the body weighs.

Set by hand: over 235 dated sentences outside the lists of 35 reports they tell own acts with F1 0.92. Those sentences were seen; a
logistic regression that learns its weights from them reaches 0.80 on bodies that are left out.
"""

SIGNS = {
    "any": -1.3,
    "past": 0.3,
    "perfect": 0.0,
    "present": -1.0,
    "future": -1.5,
    "verbless": -1.0,
    "own": 1.9,
    "it": 0.5,
    "event": 1.0,
    "person": 1.0,
    "others": -1.8,
    "something": -0.3,
    "thing": -0.3,
    "nobody": 0.0,
    "elliptic": 0.8,
    "passive": 0.9,
    "by_others": -2.5,
    "own_named": 0.5,
    "subordinate": -2.5,
    "cited": -3.0,
    "since": -1.8,
    "day": 0.8,
    "in_word": 0.8,
    "about": 1.2,
    "listed": 1.3,
    "earlier": -2.3,
    "later": -4.0,
    "as_of": -4.0,
    "planned": -2.5,
    "cancelled": -6.0,
    "board": -5.0,
    "life": -5.0,
    "standing": -1.0,
    "seats": -4.0,
    "joined": 3.0,
    "deed": 0.5,
}
