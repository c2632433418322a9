package dev.trivet.core.service;

import dev.trivet.core.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declares operations that share the beginning of their names, the credential and the paging. Every
 * method returns a changed copy or a new operation.
 */
public final class EndpointGroup {

  private final String name;
  private final @Nullable Credential credential;
  private final @Nullable Paging paging;

  private EndpointGroup(String name, @Nullable Credential credential, @Nullable Paging paging) {
    this.name = name;
    this.credential = credential;
    this.paging = paging;
  }

  /**
   * Creates a group whose operations are named {@code name.operation}; one page holds a whole list.
   */
  public static EndpointGroup of(String name) {
    return new EndpointGroup(name, null, null);
  }

  /** The operations of the group need this credential. */
  public EndpointGroup credential(Credential needed) {
    return new EndpointGroup(name, needed, paging);
  }

  /** The listings of the group find their next page in this way. */
  public EndpointGroup paged(Paging how) {
    return new EndpointGroup(name, credential, how);
  }

  /** See {@link Endpoint#one}. */
  public <T> Endpoint<T> one(String operation, String route, Class<T> type) {
    return member(Endpoint.one(name + "." + operation, route, type));
  }

  /** See {@link Endpoint#list}. */
  public <T> Endpoint<List<T>> list(String operation, String route, Class<T> type) {
    return member(Endpoint.list(name + "." + operation, route, type));
  }

  /** See {@link Endpoint#page}. */
  public <T> Endpoint<Listing<T>> page(String operation, String route, Class<T> type) {
    var page = member(Endpoint.page(name + "." + operation, route, type));
    return paging == null ? page : page.paged(paging);
  }

  /** See {@link Endpoint#none}. */
  public Endpoint<Void> none(String operation, String route) {
    return member(Endpoint.none(name + "." + operation, route));
  }

  private <R> Endpoint<R> member(Endpoint<R> endpoint) {
    return credential == null ? endpoint : endpoint.credential(credential);
  }
}
