package dev.trivet.honeybadger.v3.wire;

import dev.trivet.core.service.Credential;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import java.math.BigDecimal;
import java.time.Instant;

/** What the operations of API v3 have in common. */
public final class V3Api {

  /** A token that API v3 issued. */
  public static final Credential TOKEN =
      new Credential("token of API v3", "HoneybadgerV3Client.builder().token(..)");

  /** The largest page size; the service silently reduces a larger one. */
  public static final int LARGEST_PAGE = 100;

  /** What an operation's result is found at when {@link #withMeta} declares it. */
  public static final String WITH_META = "data with meta";

  private V3Api() {}

  /** Operations whose names start with {@code name}. */
  public static EndpointGroup group(String name) {
    return EndpointGroup.of(name).credential(TOKEN).paged(Paging.link());
  }

  /**
   * A collection with the usual five operations, whose updates return the changed resource.
   *
   * @param name what the names of the operations begin with, for example {@code
   *     honeybadger-v3.sites}
   * @param member the path template of a resource, which ends with the placeholder for its ID
   * @param model the class that its resources are read as
   */
  public static <T> CollectionEndpoints<T, T> collection(
      String name, String member, Class<T> model) {
    var group = group(name);
    var path = CollectionEndpoints.collectionOf(member);
    return new CollectionEndpoints<>(
        group.page("list", "GET " + path, model),
        group.one("create", "POST " + path, model),
        group.one("get", "GET " + member, model),
        group.one("update", "PATCH " + member, model).repeatable(),
        group.none("delete", "DELETE " + member));
  }

  /**
   * The same operation, whose result has the members of {@code meta} as well. When {@code data} is
   * a list, it keeps its name among them.
   */
  public static <R> Endpoint<R> withMeta(Endpoint<R> endpoint) {
    return endpoint.resultAt(WITH_META);
  }

  /** A time as the service takes it in queries: Unix seconds with a fraction. */
  public static BigDecimal seconds(Instant time) {
    var exact =
        BigDecimal.valueOf(time.getEpochSecond()).add(BigDecimal.valueOf(time.getNano(), 9));
    return new BigDecimal(exact.stripTrailingZeros().toPlainString());
  }
}
