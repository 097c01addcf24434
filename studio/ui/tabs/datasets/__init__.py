"""The Datasets tab: recordings of one speaker, sent to where voices are trained."""
