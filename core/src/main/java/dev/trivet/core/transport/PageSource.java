package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver.PageRead;
import dev.trivet.core.Listing;
import dev.trivet.core.Page;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Links;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.core.service.UnsafeLinkException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Fetches the pages of one listing. */
final class PageSource implements Listing.Source<Object> {

  private final Engine engine;
  private final RequestOptions options;
  private final Endpoint<?> endpoint;
  private final HttpUrl first;
  private final @Nullable Method id;

  private PageSource(Engine engine, RequestOptions options, Endpoint<?> endpoint, HttpUrl first) {
    this.engine = engine;
    this.options = options;
    this.endpoint = endpoint;
    this.first = first;
    this.id = id(endpoint.type());
  }

  /** The listing that begins at an address. */
  static Listing<Object> listing(
      Engine engine, RequestOptions options, Endpoint<?> endpoint, HttpUrl first) {
    return Listing.over(new PageSource(engine, options, endpoint, first));
  }

  private static @Nullable Method id(Class<?> model) {
    try {
      return model.getMethod("id");
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  @Override
  public Page<Object> fetch(@Nullable String cursor, int number) {
    var url = cursor == null ? first : address(cursor);
    var call =
        new HttpCall<Page<Object>>(
            engine,
            options,
            endpoint,
            url,
            null,
            (response, running) -> {
              var content = engine.decoder().read(response, running);
              var next = next(url, content, running);
              return new Page<>(
                  List.copyOf(content.items()), next, content.unreadable(), running.state().info());
            });
    var page = call.run();
    Observers.pageRead(
        engine.config().observers(),
        new PageRead(endpoint.operation(), number, page.items().size(), page.unreadable()));
    Observers.resultRead(engine.config().observers(), endpoint.operation(), page.items());
    return page;
  }

  /** The address in a cursor, which must be one of this listing's own. */
  private HttpUrl address(String cursor) {
    var url = Links.fromCursor(endpoint.operation(), engine.profile().baseUrl(), cursor);
    if (!url.encodedPath().equals(first.encodedPath())) {
      throw Links.notACursor(endpoint.operation());
    }
    endpoint.paging().check(url);
    return url;
  }

  /** The cursor of the next page, or null after the last one. */
  private @Nullable String next(HttpUrl current, ParsedBody content, HttpCall<?> call)
      throws FailedAttemptException {
    var base = engine.profile().baseUrl();
    try {
      var next = endpoint.paging().next(base, current, content);
      if (next == null) {
        return null;
      }
      if (!next.encodedPath().equals(first.encodedPath())) {
        throw call.failures()
            .unreadable("$.links.next", "the link to the next page leads to another list", "");
      }
      return Links.cursor(endpoint.operation(), base, next);
    } catch (UnsafeLinkException e) {
      throw call.failures().unreadable("$.links.next", String.valueOf(e.getMessage()), "");
    }
  }

  @Override
  public Object identity(Object item) {
    if (id == null) {
      return item;
    }
    try {
      var value = id.invoke(item);
      return value instanceof Optional<?> optional && optional.isEmpty() ? item : value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return item;
    }
  }

  @Override
  public RuntimeException endless(Page<Object> last) {
    var info = last.info();
    return new ApiDecodeException(
        new ApiDecodeException.Context(endpoint.operation(), info.attempts(), false),
        info.status(),
        "$",
        "the list goes on and on with empty pages",
        "",
        null);
  }
}
