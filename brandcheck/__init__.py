"""BrandCheck's engine: reads texts, finds evidence for and against declared values, weighs the gaps."""

import os

__version__ = "0.1.0"

# onnxruntime tells its maker of every process that loads it (from 1.29 on), over sockets of its own that `offline` does
# not see, and keeps a number for the machine in the user's cache. It asks for this before anything of it is imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
