package dev.trivet.core.error;

import dev.trivet.core.ResponseInfo;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a response that is not a success.
 *
 * @param info status, headers, attempts, limit
 * @param message the service's own words on one line, or null
 * @param fieldErrors what is wrong with single fields, by field name
 * @param body the beginning of its body, credentials masked
 */
record FailedResponse(
    ResponseInfo info, @Nullable String message, Map<String, List<String>> fieldErrors, String body)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  FailedResponse {
    fieldErrors = Collections.unmodifiableMap(new LinkedHashMap<>(fieldErrors));
  }
}
