"""Networks made elsewhere, as models of netviz: ONNX files, and state_dicts of PyTorch in safetensors."""
