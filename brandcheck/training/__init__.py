"""How the shipped model was made, repeatable: nothing here is needed at run time.

`python -m brandcheck.training.encoder` chooses the vocabulary and builds the untuned encoder and its tokenizer, `brandcheck train` tunes the encoder
and fits the head, `brandcheck evaluate` measures both.
"""
