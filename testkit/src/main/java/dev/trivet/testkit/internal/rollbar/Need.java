package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Call;
import java.util.regex.Pattern;

/** What a token must be allowed for one route. */
enum Need {
  NOTHING(""),
  ACCOUNT(""),
  READ("read"),
  WRITE("write"),
  POST_ITEM("post_server_item"),
  POST_SERVER_ITEM("post_server_item"),
  USER("");

  private static final String PREFIX = "/api/1/";
  private static final Pattern OF_NOBODY = Pattern.compile("status/ping|storage/.*");
  private static final Pattern OF_ACCOUNT =
      Pattern.compile("(projects?|teams?|users?|invites?|people)(/.*)?");
  private static final Pattern COMMENTS = Pattern.compile("item/[^/]+/comments");
  private static final Pattern HISTORY = Pattern.compile("item/[^/]+/(events|comments)");
  private static final Pattern FROM_APPLICATIONS =
      Pattern.compile(
          "deploy(/.*)?|sourcemap|dsym|proguard|fluttersymbols|sourcemap/download|signed_url/.*");
  private static final Pattern POSTS_THAT_READ = Pattern.compile("(rql|metrics)/.*");

  /** The scope of a project token. */
  final String scope;

  Need(String scope) {
    this.scope = scope;
  }

  static Need of(Call call) {
    var path = path(call);
    if (OF_NOBODY.matcher(path).matches()) {
      return NOTHING;
    }
    if (OF_ACCOUNT.matcher(path).matches()) {
      return ACCOUNT;
    }
    if (!call.write()) {
      return READ;
    }
    if (FROM_APPLICATIONS.matcher(path).matches()) {
      return POST_SERVER_ITEM;
    }
    if (!call.method().equals("POST")) {
      return WRITE;
    }
    if (COMMENTS.matcher(path).matches()) {
      return USER;
    }
    if (path.equals("item") || path.equals("item/")) {
      return POST_ITEM;
    }
    return POSTS_THAT_READ.matcher(path).matches() ? READ : WRITE;
  }

  /** Whether the token of a person serves a call. */
  static boolean ofPerson(Call call) {
    return HISTORY.matcher(path(call)).matches();
  }

  private static String path(Call call) {
    var path = call.path();
    return path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
  }
}
