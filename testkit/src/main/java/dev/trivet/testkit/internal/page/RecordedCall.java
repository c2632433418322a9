package dev.trivet.testkit.internal.page;

/**
 * One request as the page shows it.
 *
 * @param at when it came, on the fake's clock
 * @param method the HTTP method
 * @param path path and query, secrets masked
 * @param status the HTTP status; zero when the connection ended without a response
 * @param fault what went wrong on purpose, or an empty text
 * @param millis how long it took until the response was ready, in milliseconds of real time
 */
public record RecordedCall(
    String at, String method, String path, int status, String fault, long millis) {}
