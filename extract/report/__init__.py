"""An annual report becomes members, activities and meeting counts."""
