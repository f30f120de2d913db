"""Who was at a meeting, from the lists and sentences that tell it."""
