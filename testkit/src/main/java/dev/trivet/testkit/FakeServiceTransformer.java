package dev.trivet.testkit;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.FakeService;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import java.util.Map;

/** Responds to every request that no stub of the user matches: fault, credential, limit, route. */
final class FakeServiceTransformer implements ResponseDefinitionTransformerV2 {
  static final String NAME = "trivet-fake";

  private final FakeService service;
  private final FakeContext context;
  private final Faults faults;
  private final Limits limits;
  private final ResponseWriter writer;

  FakeServiceTransformer(FakeService service, FakeContext context, Faults faults, Limits limits) {
    this.service = service;
    this.context = context;
    this.faults = faults;
    this.limits = limits;
    this.writer = new ResponseWriter(service, faults);
  }

  /** What goes out: a response and the state of the limit. */
  private record Outcome(FakeResponse response, LimitStatus status) {}

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
    var action = faults.queue.next(call.method(), call.path(), call.write());
    if (action.kind() != FaultAction.Kind.NONE) {
      event.appendSubEvent(CallRecorder.FAULT, Map.of(CallRecorder.KIND, action.words()));
    }
    return switch (action.kind()) {
      case CUT_BEFORE_WRITE -> ResponseWriter.cut();
      case CUT_AFTER_WRITE -> {
        serve(call, false);
        yield ResponseWriter.cut();
      }
      case HTML -> write(unserved(call, FakeResponse.html(502, "Bad Gateway")));
      case SERVER_ERROR -> write(unserved(call, serverError(action.status())));
      case RATE_LIMITED -> write(serve(call, true));
      case EMPTY_BODY -> {
        var full = serve(call, false);
        yield write(new Outcome(full.response().withoutBody(), full.status()));
      }
      case NONE -> write(serve(call, false));
    };
  }

  private ResponseDefinition write(Outcome outcome) {
    return writer.write(outcome.response(), outcome.status(), faults.queue.nextTrickle());
  }

  private Outcome serve(Call call, boolean refuse) {
    var status = limits.peek(call.write(), context.now());
    var handler = service.handler(call);
    if (handler == null) {
      return new Outcome(service.unknownRoute(), status);
    }
    var stranger = service.refusalOf(call);
    if (stranger != null) {
      return new Outcome(stranger, status);
    }
    if (!refuse && !service.counts(call)) {
      return new Outcome(run(handler, call).uncounted(), status);
    }
    status =
        refuse
            ? limits.refuse(call.write(), context.now(), faults.refusalReset())
            : limits.count(call.write(), context.now());
    return new Outcome(status.refused() ? service.rateLimited() : run(handler, call), status);
  }

  private FakeResponse run(Router.Handler handler, Call call) {
    try {
      synchronized (service.lock()) {
        return handler.handle(call);
      }
    } catch (Refusal refusal) {
      return service.refuse(refusal);
    }
  }

  private Outcome unserved(Call call, FakeResponse response) {
    return new Outcome(response, limits.peek(call.write(), context.now()));
  }

  private FakeResponse serverError(int status) {
    return service.refuse(new Refusal(status, "Internal server error")).uncounted();
  }
}
