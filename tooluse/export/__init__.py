"""A trained model for other programs: a Hugging Face folder, or GGUF with an Ollama Modelfile.

`gguf_file` writes the file, `templates` says how a prompt is put to the model, `check` reads a file
back and compares it with its source.
"""
