package dev.trivet.rollbar.rql;

/**
 * Thrown when a query ended without a result: it failed, was canceled, or took more than ten
 * minutes.
 */
public final class RqlJobFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long jobId;
  private final String status;

  /**
   * Says that a query ended without a result.
   *
   * @param job the job of the query, which has ended
   */
  public RqlJobFailedException(RqlJob job) {
    super(
        "the query of RQL job "
            + job.id()
            + " ended as "
            + job.status().map(RqlStatus::value).orElse("unknown"));
    this.jobId = job.id();
    this.status = job.status().map(RqlStatus::value).orElse("unknown");
  }

  /** {@return the job's ID} */
  public long jobId() {
    return jobId;
  }

  /** {@return the status that the job ended with} */
  public RqlStatus status() {
    return new RqlStatus(status);
  }
}
