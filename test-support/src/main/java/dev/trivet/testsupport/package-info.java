/**
 * What the tests of all clients have in common: the tables of facts, responses made from them,
 * arguments with everything set, a server on a loopback port, and the rules that every operation
 * keeps.
 */
package dev.trivet.testsupport;
