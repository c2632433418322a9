package dev.trivet.honeybadger.v3.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** Which occurrence serieses to list. */
public final class AccountOccurrenceQuery extends ListQuery<AccountOccurrenceQuery> {

  private AccountOccurrenceQuery(QueryParameters parameters) {
    super(parameters, AccountOccurrenceQuery::new);
  }

  /** {@return all occurrence serieses} */
  public static AccountOccurrenceQuery all() {
    return new AccountOccurrenceQuery(QueryParameters.none());
  }

  /**
   * Counts in another span of time.
   *
   * @param value what to look for
   * @return the changed query
   */
  public AccountOccurrenceQuery period(String value) {
    return parameter("period", "period", value);
  }

  /**
   * Counts in one environment only.
   *
   * @param value what to look for
   * @return the changed query
   */
  public AccountOccurrenceQuery environment(String value) {
    return parameter("environment", "environment", value);
  }

  /**
   * Fetches pages of another size.
   *
   * @param value how many to fetch with each request, from 1 to 100
   * @return the changed query
   */
  public AccountOccurrenceQuery pageSize(int value) {
    return between("pageSize", "per_page", value, 1, V3Api.LARGEST_PAGE);
  }
}
