package dev.trivet.testkit;

/**
 * What a fault script sees of a call.
 *
 * @param number the position of the call since the start or the last reset, from 1
 * @param verb the HTTP method in upper case
 * @param path the path, without the query
 * @param write whether the method asks for a change: everything except GET, HEAD and OPTIONS
 */
public record FakeCall(int number, String verb, String path, boolean write) {}
