"""The wire to the Revenue Service: envelopes, answers, errors, and finding what was sent."""
