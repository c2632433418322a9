package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.AuthScheme;
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

  /** The scheme of a client without a token, which only reports: every call is refused. */
  public static final AuthScheme NO_TOKEN =
      (request, url, endpoint) -> {
        throw TOKEN.missingFor(endpoint);
      };

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

  /**
   * A collection with the usual five operations, whose updates return nothing.
   *
   * @param name what the names of the operations begin with, for example {@code honeybadger.sites}
   * @param wrapper the name that payloads are wrapped under
   * @param member the path template of a resource, which ends with the placeholder for its ID
   * @param model what its resources are read as
   */
  public static <T> CollectionEndpoints<T, Void> collection(
      String name, String wrapper, String member, Class<T> model) {
    var group = group(name);
    var path = CollectionEndpoints.collectionOf(member);
    return new CollectionEndpoints<>(
        group.page("list", "GET " + path, model),
        group.one("create", "POST " + path, model).wrappedIn(wrapper),
        group.one("get", "GET " + member, model),
        group.none("update", "PUT " + member).wrappedIn(wrapper),
        group.none("delete", "DELETE " + member));
  }
}
