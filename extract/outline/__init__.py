"""Where a document's cases begin.

What may be a heading, what speaks for it, and one decision for the whole document.
"""
