"""How the shipped model was made, repeatable: nothing here is needed at run time.

`python -m brandcheck.training.vocabulary` chooses the vocabulary, `brandcheck train` tunes the encoder and fits the head, `brandcheck evaluate`
measures both.
"""
