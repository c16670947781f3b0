"""How the shipped model was made, repeatable: nothing here is needed at run time.

`python -m brandcheck.training.encoder` builds the encoder and its tokenizer, `python -m brandcheck.training.train` the head.
"""
