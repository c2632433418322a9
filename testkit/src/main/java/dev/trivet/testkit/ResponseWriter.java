package dev.trivet.testkit;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.FakeService;
import java.time.Duration;
import java.util.ArrayList;

/** Turns what a fake responds into what WireMock sends. */
final class ResponseWriter {
  private static final int CHUNKS = 5;

  private final FakeService service;
  private final ResponseHeaders headers;

  ResponseWriter(FakeService service, Faults faults) {
    this.service = service;
    this.headers = new ResponseHeaders(service.limit(), faults);
  }

  /** The end of the connection without a response. */
  static ResponseDefinition cut() {
    return new ResponseDefinitionBuilder().withFault(Fault.EMPTY_RESPONSE).build();
  }

  /** A response whose body is sent over a time. */
  ResponseDefinition write(FakeResponse response, LimitStatus status, Duration trickle) {
    var all = new ArrayList<HttpHeader>();
    all.add(ResponseHeaders.date(status.now()));
    if (response.body().length > 0) {
      var own = response.contentType();
      all.add(ResponseHeaders.header("Content-Type", own.isEmpty() ? service.mediaType() : own));
    }
    if (response.counted()) {
      headers.addLimit(all, status);
    }
    if (status.refused() || response.status() == 429 || response.status() == 503) {
      headers.addRetryAfter(all, status);
    }
    response.headers().forEach((name, value) -> all.add(ResponseHeaders.header(name, value)));
    var definition =
        new ResponseDefinitionBuilder()
            .withStatus(response.status())
            .withHeaders(new HttpHeaders(all));
    if (response.body().length > 0) {
      definition.withBody(response.body());
      if (!trickle.isZero()) {
        definition.withChunkedDribbleDelay(CHUNKS, (int) trickle.toMillis());
      }
    }
    return definition.build();
  }
}
