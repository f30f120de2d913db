"""Where a document's cases begin: candidates, evidence, and one decision for the whole document."""
