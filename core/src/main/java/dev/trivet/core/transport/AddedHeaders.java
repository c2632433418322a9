package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver.RequestHeaders;
import dev.trivet.core.RequestOptions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.Request;

/** The headers that observers add to the request of one attempt. */
final class AddedHeaders implements RequestHeaders {

  /** The client's own, whether or not this request has them. */
  private static final Set<String> OWN =
      Set.of("accept", "authorization", "content-type", "user-agent");

  private final Headers present;
  private final CallState state;
  private final Map<String, String> added = new LinkedHashMap<>();

  /**
   * For one attempt.
   *
   * @param present what the request has already
   * @param state learns what the request carries
   */
  AddedHeaders(Headers present, CallState state) {
    this.present = present;
    this.state = state;
  }

  @Override
  public void set(String name, String value) {
    // the same checks as for a header that the caller sets
    var checked = RequestOptions.builder().header(name, value).build().headers();
    var key = name.toLowerCase(Locale.ROOT);
    boolean given = state.hasOption(name);
    if (OWN.contains(key) || (present.get(name) != null && !given)) {
      throw new IllegalArgumentException("header " + name + ": the client sets it");
    }
    if (!given && added.keySet().stream().noneMatch(name::equalsIgnoreCase)) {
      added.putAll(checked);
      state.carries(value);
    }
  }

  /** The request with these headers. */
  Request on(Request request) {
    if (added.isEmpty()) {
      return request;
    }
    var changed = request.newBuilder();
    added.forEach(changed::header);
    return changed.build();
  }
}
