"""What words begin and end with that is no word beside it: "forslag" is no kind of "slag", "revisjon" none of "sjon"."""

BEGINNINGS = """
an and atter av be bi bort der des dis ett etter en fjern for fore fra fram frem gjen her hver i igjennom im in inn inne inter
ken kom kon kontra mellom mellem med mid mis mot ned nå om opp over pre pro på re sam samt selv sub super til tilbake trans u under
unn ut ute van ved vel å
"""
"""Particles and foreign beginnings: what follows them means something else than alone."""

ENDINGS = """
ald and ang ann ans ant ar art bar dom ekt ell els end ens ent er ern ert ese ess ett fall falt full føre før gi graf het hold ial
ian iell ier ig ikk ikt in ind ing inn ion isk ism ist itet kjent kunn lagt lig lik ling løs ment ning on ord or rik rin ron sam
sel sjon skap som son stat stilt tet tin tor tus und ung ur urn us var vin vis vist
"""
"""Endings of derived words, of participles and of names, as `index.language.analysis` leaves them."""
