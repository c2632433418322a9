package dev.trivet.rollbar.rql;

import dev.trivet.core.Listing;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Queries in the Rollbar Query Language. Immutable and thread-safe. {@link #run} submits a query
 * and waits for its result; the other calls are its single steps. An account may have two queries
 * at work at once.
 *
 * <p>All calls need the project token.
 */
public final class RqlApi {

  private static final EndpointGroup RQL =
      EndpointGroup.of("rollbar.rql")
          .credential(RollbarAuth.PROJECT)
          .paged(Paging.pageNumber("page"));

  static final Endpoint<RqlJob> SUBMIT =
      RQL.one("submit", "POST rql/jobs/", RqlJob.class).repeatable();

  static final Endpoint<Listing<RqlJob>> LIST =
      RQL.page("list", "GET rql/jobs/", RqlJob.class).resultAt("jobs");

  static final Endpoint<RqlJob> GET = RQL.one("get", "GET rql/job/{job_id}", RqlJob.class);

  static final Endpoint<RqlJob> CANCEL =
      RQL.one("cancel", "POST rql/job/{job_id}/cancel", RqlJob.class).repeatable();

  static final Endpoint<RqlJobResult> RESULT =
      RQL.one("result", "GET rql/job/{job_id}/result", RqlJobResult.class);

  private static final Duration MOST = Duration.ofMinutes(10);
  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public RqlApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Submits a query and waits for its result, ten minutes at most.
   *
   * @param query in the Rollbar Query Language
   * @return what it found
   * @throws RqlJobFailedException when it ends without a result
   * @throws dev.trivet.core.error.ApiTimeoutException when it takes too long; it is canceled then
   */
  public RqlResult run(String query) {
    return run(RqlQuery.of(query), MOST, job -> {});
  }

  /**
   * Submits a query and waits for its result.
   *
   * @param query the query
   * @param deadline how long to wait for it
   * @param progress is told about the job each time that it was looked at
   * @return what it found
   * @throws RqlJobFailedException when it ends without a result
   * @throws dev.trivet.core.error.ApiTimeoutException when it takes too long; it is canceled then,
   *     because it would stand in the way of other queries
   * @throws IllegalArgumentException when the deadline is not positive
   */
  public RqlResult run(RqlQuery query, Duration deadline, Consumer<? super RqlJob> progress) {
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("rollbar.rql.run(deadline): it is not positive");
    }
    var end = transport.clock().instant().plus(deadline);
    var job = submit(query);
    progress.accept(job);
    for (var wait = FIRST_WAIT; !isOver(job); wait = longer(wait)) {
      var left = Duration.between(transport.clock().instant(), end);
      if (left.isNegative() || left.isZero()) {
        throw givenUp(job, deadline);
      }
      pause(wait.compareTo(left) < 0 ? wait : left);
      job = get(job.id());
      progress.accept(job);
    }
    if (!job.status().equals(Optional.of(RqlStatus.SUCCESS))) {
      throw new RqlJobFailedException(job);
    }
    return result(job.id()).result().orElseGet(() -> RqlResult.builder().build());
  }

  /**
   * Submits a query. Unless it is forced to be carried out anew, Rollbar responds with the job of
   * the same query before; that is why it may be repeated after an unclear end.
   *
   * @param query the query
   * @return the job, which {@link #get} tells about
   * @see <a href="https://docs.rollbar.com/reference/create-an-rql-job">Rollbar: create a job</a>
   */
  public RqlJob submit(RqlQuery query) {
    var endpoint = query.forceRefresh().orElse(false) ? SUBMIT.unrepeatable() : SUBMIT;
    return transport.call(endpoint, CallInput.none().payload(query));
  }

  /** {@return all jobs, the newest first; fetched while they are walked} */
  public Listing<RqlJob> list() {
    return transport.call(LIST);
  }

  /**
   * Reads how far a query is.
   *
   * @param jobId the job's ID
   * @return the job without its result
   * @throws dev.trivet.core.error.NotFoundException when there is none with this ID
   * @see <a href="https://docs.rollbar.com/reference/check-an-rql-job">Rollbar: get a job</a>
   */
  public RqlJob get(long jobId) {
    return get(jobId, false);
  }

  /**
   * Reads how far a query is.
   *
   * @param jobId the job's ID
   * @param withResult whether the job is to have its result, if there is one
   * @return the job
   * @throws dev.trivet.core.error.NotFoundException when there is none with this ID
   * @see <a href="https://docs.rollbar.com/reference/check-an-rql-job">Rollbar: get a job</a>
   */
  public RqlJob get(long jobId, boolean withResult) {
    return transport.call(GET, expanding(jobId, withResult, "result"));
  }

  /**
   * Cancels a query.
   *
   * @param jobId the job's ID
   * @return the job
   * @throws dev.trivet.core.error.NotFoundException when there is none with this ID
   * @see <a href="https://docs.rollbar.com/reference/cancel-an-rql-job">Rollbar: cancel a job</a>
   */
  public RqlJob cancel(long jobId) {
    return transport.call(CANCEL, CallInput.path(jobId));
  }

  /**
   * Reads what a query found.
   *
   * @param jobId the job's ID
   * @return the result
   * @throws dev.trivet.core.error.NotFoundException when there is none with this ID
   * @see <a href="https://docs.rollbar.com/reference/get-rql-job-results">Rollbar: get the result
   *     of a query</a>
   */
  public RqlJobResult result(long jobId) {
    return result(jobId, false);
  }

  /**
   * Reads what a query found.
   *
   * @param jobId the job's ID
   * @param withJob whether the job is to come along
   * @return the result
   * @throws dev.trivet.core.error.NotFoundException when there is none with this ID
   * @see <a href="https://docs.rollbar.com/reference/get-rql-job-results">Rollbar: get the result
   *     of a query</a>
   */
  public RqlJobResult result(long jobId, boolean withJob) {
    return transport.call(RESULT, expanding(jobId, withJob, "job"));
  }

  private static CallInput expanding(long jobId, boolean expand, String what) {
    var input = CallInput.path(jobId);
    return expand ? input.query(QueryParameters.none().with("expand", what)) : input;
  }

  private static boolean isOver(RqlJob job) {
    return job.status().filter(RqlStatus::isFinal).isPresent();
  }

  private static Duration longer(Duration wait) {
    var twice = wait.multipliedBy(2);
    return twice.compareTo(LONGEST_WAIT) < 0 ? twice : LONGEST_WAIT;
  }

  private void pause(Duration wait) {
    try {
      transport.sleeper().sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiTimeoutException(
          GET.operation(), 0, false, true, "interrupted while the query was at work");
    }
  }

  private ApiTimeoutException givenUp(RqlJob job, Duration deadline) {
    var failure =
        new ApiTimeoutException(
            GET.operation(), 0, false, false, "the query was not done within " + deadline);
    try {
      cancel(job.id());
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
