package dev.trivet.honeybadger.v3.projects;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.values.Period;

/** Which occurrences to count in each project of the account. */
public final class AccountOccurrenceQuery extends ListQuery<AccountOccurrenceQuery> {

  private AccountOccurrenceQuery(QueryParameters parameters) {
    super(parameters, AccountOccurrenceQuery::new);
  }

  /** {@return a query without limits, of the last hour} */
  public static AccountOccurrenceQuery all() {
    return new AccountOccurrenceQuery(QueryParameters.none());
  }

  /**
   * Sets the period in which occurrences are counted.
   *
   * @param value the period; the last hour unless set
   * @return a changed copy of the query
   */
  public AccountOccurrenceQuery period(Period value) {
    return parameter("period", "period", value);
  }

  /**
   * Counts only occurrences in one environment.
   *
   * @param value the environment's name
   * @return a changed copy of the query
   */
  public AccountOccurrenceQuery environment(String value) {
    return parameter("environment", "environment", value);
  }

  /**
   * Sets the page size.
   *
   * @param value how many projects to fetch with each request, from 1 to 100; 25 unless set
   * @return a changed copy of the query
   */
  public AccountOccurrenceQuery pageSize(int value) {
    return between("pageSize", "per_page", value, 1, V3Api.LARGEST_PAGE);
  }
}
