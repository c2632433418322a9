package dev.trivet.testkit.internal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.trivet.testkit.FaultAction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Answers every request that no stub of the user answers: faults, credential, budget, handler. */
final class Desk implements ResponseDefinitionTransformerV2 {
  static final String NAME = "trivet-fake";
  private static final int CHUNKS = 5;

  private final Vendor vendor;
  private final World world;
  private final FaultPlan faults;
  private final LimitPlan limits;
  private final Headers headers;

  Desk(Vendor vendor, World world, FaultPlan faults, LimitPlan limits) {
    this.vendor = vendor;
    this.world = world;
    this.faults = faults;
    this.limits = limits;
    this.headers = new Headers(vendor.budget(), faults);
  }

  /** What goes out: an answer and how the caller stands. */
  private record Outcome(Reply reply, Standing standing) {}

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
    Call call = Call.of(event.getRequest());
    FaultPlan.Decision decision = faults.decide(call);
    FaultAction action = decision.action();
    return switch (action.kind()) {
      case CUT_BEFORE_WRITE -> cut();
      case CUT_AFTER_WRITE -> {
        answer(call, false);
        yield cut();
      }
      case HTML -> write(edge(call, Reply.html(502, "Bad Gateway")), decision);
      case SERVER_ERROR -> write(edge(call, serverError(action.status())), decision);
      case RATE_LIMITED -> write(answer(call, true), decision);
      case EMPTY_BODY -> {
        Outcome full = answer(call, false);
        yield write(new Outcome(full.reply().withoutBody(), full.standing()), decision);
      }
      case NONE -> write(answer(call, false), decision);
    };
  }

  private Outcome answer(Call call, boolean refuse) {
    Standing standing = limits.peek(call.write(), world.now());
    Handler handler = vendor.routes().match(call, vendor.prefix());
    if (handler == null) {
      return new Outcome(vendor.unknownRoute(), standing);
    }
    Reply stranger = vendor.authorise(call);
    if (stranger != null) {
      return new Outcome(stranger, standing);
    }
    standing =
        refuse
            ? limits.refuse(call.write(), world.now(), faults.refusalReset())
            : limits.count(call.write(), world.now());
    return new Outcome(standing.refused() ? vendor.rateLimited() : run(handler, call), standing);
  }

  private Reply run(Handler handler, Call call) {
    try {
      synchronized (vendor.lock()) {
        return handler.handle(call);
      }
    } catch (Refusal refusal) {
      return vendor.refuse(refusal);
    }
  }

  private Outcome edge(Call call, Reply reply) {
    return new Outcome(reply, limits.peek(call.write(), world.now()));
  }

  private Reply serverError(int status) {
    return vendor.refuse(new Refusal(status, "Internal server error")).uncounted();
  }

  private static ResponseDefinition cut() {
    return new ResponseDefinitionBuilder().withFault(Fault.EMPTY_RESPONSE).build();
  }

  private ResponseDefinition write(Outcome outcome, FaultPlan.Decision decision) {
    Reply reply = outcome.reply();
    Standing standing = outcome.standing();
    List<HttpHeader> all = new ArrayList<>();
    all.add(Headers.date(standing.now()));
    if (reply.body().length > 0) {
      String own = reply.contentType();
      all.add(Headers.header("Content-Type", own.isEmpty() ? vendor.mediaType() : own));
    }
    if (reply.counted()) {
      headers.addBudget(all, standing);
    }
    if (standing.refused() || reply.status() == 429 || reply.status() == 503) {
      headers.addRetryAfter(all, standing);
    }
    ResponseDefinitionBuilder response =
        new ResponseDefinitionBuilder()
            .withStatus(reply.status())
            .withHeaders(new HttpHeaders(all));
    if (reply.body().length > 0) {
      response.withBody(reply.body());
      trickle(response, decision.trickle());
    }
    return response.build();
  }

  private static void trickle(ResponseDefinitionBuilder response, Duration total) {
    if (!total.isZero()) {
      response.withChunkedDribbleDelay(CHUNKS, (int) total.toMillis());
    }
  }
}
