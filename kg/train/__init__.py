"""Training of the statistical recognizer; needs the extra ``train`` (torch), which ``kg`` itself never
imports.
"""
