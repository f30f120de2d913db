"""An answer as text, JSON or a picture."""
