"""Services of others: what is said to them and what they answer. No database here.

`records` are what is sent and received, `service` the verbs; `rs_ge` speaks with the Revenue
Service, and `practice` is a local server that behaves like it.
"""
