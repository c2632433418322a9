package dev.trivet.core.transport;

import dev.trivet.core.RateLimit;
import dev.trivet.core.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A fully read answer that is to be judged; it holds no connection.
 *
 * @param status the HTTP status
 * @param rateLimit what its headers say about the limit
 * @param text the beginning of its body
 * @param json the body, or null when it is empty, cut or not JSON
 */
public record Reply(int status, RateLimit rateLimit, String text, @Nullable JsonValue json) {}
