package dev.trivet.core.service;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.limit.RateLimit;
import org.jspecify.annotations.Nullable;

/**
 * A response that is to be judged, read as far as it came; it holds no connection.
 *
 * @param status the HTTP status
 * @param rateLimit what its headers say about the limit
 * @param text the beginning of its body
 * @param json the body, or null when it is empty, cut or not JSON
 */
public record ErrorResponse(
    int status, RateLimit rateLimit, String text, @Nullable JsonValue json) {}
