"""Minutes and notices become a meeting with its cases and decisions."""
