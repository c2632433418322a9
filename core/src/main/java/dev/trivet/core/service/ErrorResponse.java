package dev.trivet.core.service;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.limit.RateLimit;
import org.jspecify.annotations.Nullable;

/**
 * A response whose meaning is to be determined. It was read as far as it came, and holds no
 * connection.
 *
 * @param status the HTTP status
 * @param rateLimit what the response's headers say about the rate limit
 * @param text the beginning of the body
 * @param json the body, or null when it is empty, cut or not JSON
 */
public record ErrorResponse(
    int status, RateLimit rateLimit, String text, @Nullable JsonValue json) {}
