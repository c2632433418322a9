package dev.trivet.rootly;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Shows the resources of a JSON:API document as flat objects: the braces of {@code attributes} are
 * hidden, and so are {@code type} and an {@code id} that is repeated among the attributes.
 *
 * <p>Where the parser stands is told by the contexts of the parser below, which stay as they are.
 * So code that compares contexts, and skipping, need no special care: a context of the hidden
 * object just lies between that of the resource and that of an attribute's value.
 */
final class FlatteningParser extends JsonParserDelegate {

  private final @Nullable JsonStreamContext home;
  private boolean insideAttributes;
  private boolean held;

  /**
   * Wraps a parser.
   *
   * @param in points at the first token of one resource or of an array of them
   */
  FlatteningParser(JsonParser in) {
    super(in);
    var context = in.getParsingContext();
    home = in.currentToken() == JsonToken.START_OBJECT ? context.getParent() : context;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    if (held) {
      held = false;
      return delegate.currentToken();
    }
    var token = delegate.nextToken();
    while (isHidden(token)) {
      token = delegate.nextToken();
    }
    return held ? JsonToken.FIELD_NAME : token;
  }

  /** Whether nobody is to see the token; the parser below then stands on the last hidden one. */
  private boolean isHidden(@Nullable JsonToken token) throws IOException {
    if (token == JsonToken.FIELD_NAME) {
      var outer = delegate.getParsingContext().getParent();
      if (outer == home) {
        return isHiddenMember(delegate.currentName());
      }
      if (insideAttributes && outer.getParent() == home && delegate.currentName().equals("id")) {
        return skipMember();
      }
    } else if (token == JsonToken.END_OBJECT
        && insideAttributes
        && delegate.getParsingContext().getParent() == home) {
      insideAttributes = false;
      return true;
    }
    return false;
  }

  private boolean isHiddenMember(String name) throws IOException {
    if (name.equals("type")) {
      return skipMember();
    }
    if (name.equals("attributes")) {
      insideAttributes = delegate.nextToken() == JsonToken.START_OBJECT;
      // attributes of another kind are a member as any other, whose name is still to be shown
      held = !insideAttributes;
      return insideAttributes;
    }
    return false;
  }

  private boolean skipMember() throws IOException {
    delegate.nextToken();
    delegate.skipChildren();
    return true;
  }

  @Override
  public @Nullable JsonToken nextValue() throws IOException {
    var token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }

  @Override
  public @Nullable String nextFieldName() throws IOException {
    return nextToken() == JsonToken.FIELD_NAME ? currentName() : null;
  }

  @Override
  public JsonParser skipChildren() throws IOException {
    if (!held) {
      delegate.skipChildren();
    }
    return this;
  }

  @Override
  public @Nullable JsonToken currentToken() {
    return held ? JsonToken.FIELD_NAME : delegate.currentToken();
  }

  @Override
  public int currentTokenId() {
    return held ? JsonToken.FIELD_NAME.id() : delegate.currentTokenId();
  }

  @Override
  public boolean hasToken(JsonToken token) {
    return held ? token == JsonToken.FIELD_NAME : delegate.hasToken(token);
  }

  @Override
  public boolean hasTokenId(int id) {
    return held ? id == JsonToken.FIELD_NAME.id() : delegate.hasTokenId(id);
  }
}
