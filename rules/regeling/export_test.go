package regeling

// Jaargangen is the table, for tests that add a year to it.
var Jaargangen = jaargangen
