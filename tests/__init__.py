"""Tests: folders mirror app and ui; `kit` builds what they need, `house` tests the code itself."""
