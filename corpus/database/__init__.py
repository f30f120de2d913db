"""All that speaks SQL: tables, rows, questions to them."""
