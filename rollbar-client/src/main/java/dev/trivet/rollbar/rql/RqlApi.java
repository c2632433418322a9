package dev.trivet.rollbar.rql;

import dev.trivet.core.Listing;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Queries in the Rollbar Query Language (RQL). Immutable and thread-safe. {@link #run} submits a
 * query and waits for its result; the other methods are the single steps of that. An account can
 * have two queries running at the same time.
 *
 * <p>All calls need the project token, or some the account token of {@link
 * dev.trivet.rollbar.RollbarClient#project(long)}.
 */
public final class RqlApi {

  private static final EndpointGroup RQL =
      EndpointGroup.of("rollbar.rql")
          .credential(RollbarAuth.PROJECT)
          .paged(Paging.pageNumber("page"));

  static final Endpoint<RqlJob> SUBMIT =
      RQL.one("submit", "POST rql/jobs/", RqlJob.class).repeatable();

  static final Endpoint<Listing<RqlJob>> LIST =
      RQL.page("list", "GET rql/jobs/", RqlJob.class)
          .resultAt("jobs")
          .credential(RollbarAuth.PROJECT_OR_ACCOUNT);

  static final Endpoint<RqlJob> GET = RQL.one("get", "GET rql/job/{job_id}", RqlJob.class);

  static final Endpoint<RqlJob> CANCEL =
      RQL.one("cancel", "POST rql/job/{job_id}/cancel", RqlJob.class).repeatable();

  static final Endpoint<RqlJobResult> RESULT =
      RQL.one("result", "GET rql/job/{job_id}/result", RqlJobResult.class);

  private static final Duration MOST = Duration.ofMinutes(10);
  private static final Duration FOREVER = Duration.ofDays(36_500);
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
   * Submits a query and waits at most ten minutes for its result.
   *
   * @param query the query, in the Rollbar Query Language
   * @return the result of the query
   * @throws RqlJobFailedException when the query ends without a result
   * @throws dev.trivet.core.error.ApiTimeoutException when the query takes too long; it is canceled
   *     then
   */
  public RqlResult run(String query) {
    return run(RqlQuery.of(query), MOST, job -> {});
  }

  /**
   * Submits a query and waits for its result.
   *
   * @param query the query
   * @param deadline how long to wait for the result
   * @param progress receives the job after it was submitted, and each time that its status was
   *     read; an exception that it throws cancels the query and ends the call
   * @return the result of the query
   * @throws RqlJobFailedException when the query ends without a result
   * @throws dev.trivet.core.error.ApiTimeoutException when the query takes too long; it is canceled
   *     then, because a running query keeps others from running
   * @throws IllegalArgumentException when the deadline is not positive
   */
  public RqlResult run(RqlQuery query, Duration deadline, Consumer<? super RqlJob> progress) {
    Preconditions.notNull("query", query);
    Preconditions.notNull("progress", progress);
    if (Preconditions.notNull("deadline", deadline).isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("rollbar.rql.run(deadline): it is not positive");
    }
    var longest = deadline.compareTo(FOREVER) < 0 ? deadline : FOREVER;
    var end = transport.clock().instant().plus(longest);
    var job = submit(query);
    tell(progress, job);
    for (var wait = FIRST_WAIT; !isOver(job); wait = longer(wait)) {
      var left = Duration.between(transport.clock().instant(), end);
      if (left.isNegative() || left.isZero()) {
        throw givenUp(job, deadline);
      }
      pause(wait.compareTo(left) < 0 ? wait : left);
      job = get(job.id());
      tell(progress, job);
    }
    if (!job.status().equals(Optional.of(RqlStatus.SUCCESS))) {
      throw new RqlJobFailedException(job);
    }
    return result(job.id()).result().orElseGet(() -> RqlResult.builder().build());
  }

  /**
   * Submits a query without waiting for its result. If the same query was submitted before, Rollbar
   * responds with that job, unless {@link RqlQuery#forceRefresh} is set; without it, the call may
   * therefore be retried when its outcome is in doubt.
   *
   * @param query the query
   * @return the job; {@link #get} reads its status
   * @see <a href="https://docs.rollbar.com/reference/create-an-rql-job">Rollbar: create a job</a>
   */
  public RqlJob submit(RqlQuery query) {
    var endpoint = query.forceRefresh().orElse(false) ? SUBMIT.unrepeatable() : SUBMIT;
    return transport.send(endpoint, query);
  }

  /** {@return all jobs, newest first; fetched page by page as you iterate} */
  public Listing<RqlJob> list() {
    return transport.call(LIST);
  }

  /**
   * Reads the job of a query.
   *
   * @param jobId the job's ID
   * @return the job, without the result of the query
   * @throws dev.trivet.core.error.NotFoundException when no job has this ID
   * @see <a href="https://docs.rollbar.com/reference/check-an-rql-job">Rollbar: get a job</a>
   */
  public RqlJob get(long jobId) {
    return get(jobId, false);
  }

  /**
   * Reads the job of a query.
   *
   * @param jobId the job's ID
   * @param withResult whether the job includes the result of the query, if there is one
   * @return the job
   * @throws dev.trivet.core.error.NotFoundException when no job has this ID
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
   * @throws dev.trivet.core.error.NotFoundException when no job has this ID
   * @see <a href="https://docs.rollbar.com/reference/cancel-an-rql-job">Rollbar: cancel a job</a>
   */
  public RqlJob cancel(long jobId) {
    return transport.call(CANCEL, CallInput.path(jobId));
  }

  /**
   * Reads the result of a query.
   *
   * @param jobId the job's ID
   * @return the result
   * @throws dev.trivet.core.error.NotFoundException when no job has this ID
   * @see <a href="https://docs.rollbar.com/reference/get-rql-job-results">Rollbar: get the result
   *     of a query</a>
   */
  public RqlJobResult result(long jobId) {
    return result(jobId, false);
  }

  /**
   * Reads the result of a query.
   *
   * @param jobId the job's ID
   * @param withJob whether the result includes the job
   * @return the result
   * @throws dev.trivet.core.error.NotFoundException when no job has this ID
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

  private void tell(Consumer<? super RqlJob> progress, RqlJob job) {
    try {
      progress.accept(job);
    } catch (RuntimeException | Error thrown) {
      if (!isOver(job)) {
        giveUp(job, thrown);
      }
      throw thrown;
    }
  }

  private ApiTimeoutException givenUp(RqlJob job, Duration deadline) {
    var failure =
        new ApiTimeoutException(
            GET.operation(), 0, false, false, "the query was not done within " + deadline);
    giveUp(job, failure);
    return failure;
  }

  private void giveUp(RqlJob job, Throwable why) {
    try {
      cancel(job.id());
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }
}
