package dev.trivet.testkit;

import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import dev.trivet.testkit.internal.page.CallLog;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Tells the page about every request, those included that a stub of the user responds to, and keeps
 * requests for the page itself out of the journal.
 */
final class CallRecorder implements ServeEventListener {
  /** The type of the event that marks a fault. */
  static final String FAULT = "trivet-fault";

  /** What the fault is, in that event. */
  static final String KIND = "kind";

  private final CallLog calls;
  private final Admin admin;
  private final UUID page;

  CallRecorder(CallLog calls, Admin admin, UUID page) {
    this.calls = calls;
    this.admin = admin;
    this.page = page;
  }

  @Override
  public String getName() {
    return "trivet-calls";
  }

  /** The journal has the request already, and the client has no response yet. */
  @Override
  public void beforeResponseSent(ServeEvent event, Parameters none) {
    if (event.getStubMapping() != null && page.equals(event.getStubMapping().getId())) {
      admin.removeServeEvent(event.getId());
      return;
    }
    var request = event.getRequest();
    var response = event.getResponse();
    calls.add(
        request.getMethod().getName(),
        request.getUrl(),
        response.getFault() == null ? response.getStatus() : 0,
        fault(event),
        Duration.between(request.getLoggedDate().toInstant(), Instant.now()));
  }

  private static String fault(ServeEvent event) {
    for (SubEvent sub : event.getSubEvents()) {
      if (sub.getType().equals(FAULT)) {
        return String.valueOf(sub.getData().get(KIND));
      }
    }
    return "";
  }
}
