"""Fixtures and builders.

A server for each worker, a fresh copy of a prepared database for each test.
"""
