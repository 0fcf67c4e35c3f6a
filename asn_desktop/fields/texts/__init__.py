"""Every message code of the domain as an Indonesian sentence, one module per subject."""
