"""What the lists of people in reports and minutes answer: members, roles, who was at a meeting."""
