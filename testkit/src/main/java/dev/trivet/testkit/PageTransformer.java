package dev.trivet.testkit;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.page.FakeState;
import dev.trivet.testkit.internal.page.StatePage;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Responds with the page of a fake, whatever faults and limits there are. */
final class PageTransformer implements ResponseDefinitionTransformerV2 {
  static final String NAME = "trivet-page";

  private static final String JSON = "application/json";
  private static final int LONGEST_REFRESH = 3_600;

  private final Supplier<FakeState> state;

  PageTransformer(Supplier<FakeState> state) {
    this.state = state;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    var call = Call.of(event.getRequest());
    var accept = call.header("Accept");
    if (accept != null && accept.contains(JSON) && !accept.contains("text/html")) {
      return response(JSON, state.get().json());
    }
    int refresh = Math.min(call.query("refresh", 0), LONGEST_REFRESH);
    var page = StatePage.render(state.get(), refresh);
    return response("text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseDefinition response(String mediaType, byte[] body) {
    return new ResponseDefinitionBuilder()
        .withStatus(200)
        .withHeader("Content-Type", mediaType)
        .withHeader("Cache-Control", "no-store")
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'")
        .withBody(body)
        .build();
  }
}
