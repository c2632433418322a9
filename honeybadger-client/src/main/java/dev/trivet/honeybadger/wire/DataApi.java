package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.Credential;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.QueryParameters;

/** What the operations of the data API have in common. */
public final class DataApi {

  /** The token of a user. */
  public static final Credential TOKEN =
      new Credential("personal token", "HoneybadgerClient.builder().authToken(..)");

  private DataApi() {}

  /** The query that names an account; a blank one would mean any account. */
  public static QueryParameters account(Endpoint<?> endpoint, String accountId) {
    var name = endpoint.operation().name() + ": the argument accountId";
    return QueryParameters.none().with("account_id", Preconditions.notBlank(name, accountId));
  }

  /** Operations whose names start with {@code name}. */
  public static EndpointGroup group(String name) {
    return EndpointGroup.of(name).credential(TOKEN).paged(Paging.link());
  }
}
