"""What the tests with a browser stand on."""
