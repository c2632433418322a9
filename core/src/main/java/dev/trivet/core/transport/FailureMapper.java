package dev.trivet.core.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.trivet.core.ApiObserver.Failure;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.service.ServiceError;
import dev.trivet.core.transport.RetryRule.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns every way in which an attempt can fail into the exception of the call, and says how the
 * attempt ended as far as repeating is concerned. Nothing secret passes.
 */
final class FailureMapper {

  private final CallState state;
  private final @Nullable UploadBody upload;
  private @Nullable ApiException made;
  private Failure kind = Failure.CALLERS_CODE;

  /**
   * For one call.
   *
   * @param upload what it uploads, if anything
   */
  FailureMapper(CallState state, @Nullable UploadBody upload) {
    this.state = state;
    this.upload = upload;
  }

  /**
   * Whether a failure is the one that this call ends with. Others may come out of the caller's code
   * in the call, which may make calls of its own and knows nothing of the doubt of this one.
   */
  boolean isMade(Throwable thrown) {
    return thrown == made;
  }

  /** An attempt begins; how others have failed does not matter any more. */
  void begin() {
    kind = Failure.CALLERS_CODE;
  }

  /** Why the call, or its last attempt, has failed; what nobody expects is code of the caller. */
  Failure kind() {
    return kind;
  }

  private <E extends ApiException> E made(Failure why, E failure) {
    kind = why;
    made = failure;
    return failure;
  }

  /** The service responded with an error. */
  FailedAttemptException error(ServiceError error, String body) {
    int status = state.status().orElse(0);
    var outcome = Outcome.of(error.kind(), status);
    boolean inDoubt = state.recordDoubt(outcome.leavesDoubt());
    var redaction = state.redaction();
    var words =
        new ApiException.Words(
            error.message().map(said -> line(said, redaction)).orElse(null),
            clean(error.fieldErrors(), redaction),
            redaction.clean(body));
    var exception =
        made(Failure.REFUSED, ApiException.forResponse(error.kind(), state.info(), inDoubt, words));
    return new FailedAttemptException(exception, outcome, state.rateLimit().retryAfter());
  }

  private static Map<String, List<String>> clean(
      Map<String, List<String>> fieldErrors, Redaction redaction) {
    var clean = new LinkedHashMap<String, List<String>>();
    fieldErrors.forEach(
        (name, words) ->
            clean.put(
                line(name, redaction), words.stream().map(each -> line(each, redaction)).toList()));
    return clean;
  }

  /** Masked before it is cut, so that no beginning of a secret is left. */
  private static String line(String text, Redaction redaction) {
    return MessageText.oneLine(redaction.clean(text));
  }

  /** There was no complete response. */
  FailedAttemptException lost(IOException problem, Attempt attempt) {
    var kind = ConnectionProblem.of(problem, attempt, state.status().isPresent());
    boolean inDoubt = state.recordDoubt(kind.outcome().leavesDoubt());
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
    var exception =
        kind.failure() == Failure.TIMEOUT
            ? timedOut(kind.detail() + progress())
            : broken(kind.failure(), kind.detail() + progress(), inDoubt, problem);
    return new FailedAttemptException(exception, kind.outcome());
  }

  /** How far an upload came; nothing for any other call. */
  private String progress() {
    return upload == null ? "" : upload.progress();
  }

  /** A response said success and cannot be read. */
  FailedAttemptException unreadable(JsonProcessingException problem, String beginning) {
    return unreadable(path(problem), describe(problem), beginning);
  }

  /**
   * A response said success and cannot be read.
   *
   * @param path where in the body
   * @param problem why, without quoting it
   * @param beginning the beginning of the body
   */
  FailedAttemptException unreadable(String path, String problem, String beginning) {
    boolean inDoubt = state.recordDoubt(true);
    var context = new ApiDecodeException.Context(state.operation(), state.attempts(), inDoubt);
    int status = state.status().orElse(0);
    var redaction = state.redaction();
    return new FailedAttemptException(
        made(
            Failure.UNREADABLE,
            new ApiDecodeException(
                context,
                status,
                line(path, redaction),
                line(problem, redaction),
                redaction.clean(beginning),
                null)),
        Outcome.FINAL);
  }

  /** Code of the caller, or of a library below, threw something that is not a failure of a call. */
  ApiException threw(String who, Exception problem, boolean sent) {
    boolean inDoubt = state.recordDoubt(sent);
    var detail = who + " threw " + problem.getClass().getSimpleName() + progress();
    return broken(Failure.CALLERS_CODE, detail, inDoubt, problem);
  }

  private ApiException broken(Failure why, String detail, boolean inDoubt, Exception problem) {
    return made(
        why,
        new ApiConnectionException(
            state.operation(),
            state.attempts(),
            inDoubt,
            MessageText.oneLine(detail),
            state.redaction().clean(problem)));
  }

  /** The rate limiter says that the service would refuse, for longer than the call can wait. */
  ApiException heldBack(Duration wait) {
    var limit =
        new RateLimit(
            Optional.empty(),
            Optional.of(0L),
            Optional.of(state.now().plus(wait)),
            Optional.of(wait));
    return made(
        Failure.HELD_BACK,
        new RateLimitedException(state.operation(), state.attempts(), state.isInDoubt(), limit));
  }

  ApiException interrupted() {
    return ended(Failure.INTERRUPTED, "the calling thread was interrupted" + progress());
  }

  ApiException timedOut(String which) {
    return ended(Failure.TIMEOUT, which);
  }

  private ApiException ended(Failure why, String detail) {
    return made(
        why,
        new ApiTimeoutException(
            state.operation(),
            state.attempts(),
            state.isInDoubt(),
            why == Failure.INTERRUPTED,
            MessageText.oneLine(detail)));
  }

  /** The problem without a word of the body, which Jackson's own messages quote. */
  private static String describe(JsonProcessingException e) {
    var at = e.getLocation();
    var where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    boolean shape =
        e instanceof JsonMappingException && !(e.getCause() instanceof JsonProcessingException);
    return (shape ? "it has an unexpected shape" : "it is not JSON, or broke off") + where;
  }

  private static String path(JsonProcessingException e) {
    var path = new StringBuilder("$");
    if (e instanceof JsonMappingException mapping) {
      for (var step : mapping.getPath()) {
        path.append(
            step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]");
      }
    }
    return path.toString();
  }
}
