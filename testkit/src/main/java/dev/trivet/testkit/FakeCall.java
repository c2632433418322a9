package dev.trivet.testkit;

/**
 * A call, as a fault script sees it.
 *
 * @param number the position of the call since the start or the last reset, from 1
 * @param method the HTTP method in upper case
 * @param path the path of the URL, without the query
 * @param write whether the HTTP method asks for a change: everything except GET, HEAD and OPTIONS
 */
public record FakeCall(int number, String method, String path, boolean write) {}
