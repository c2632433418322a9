package dev.trivet.rollbar.items;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A server on a loopback port that makes up pages of items as they are asked for. */
final class ItemServer implements AutoCloseable {

  private static final Pattern PAGE = Pattern.compile("[?&]page=(\\d+)");

  /** Every member that the reference shows; the gaps are its ID. */
  private static final String ITEM =
      """
      {"id":%1$d,"counter":%1$d,"project_id":12345,"title":"NullPointerException: item %1$d",\
      "environment":"production","level":"error","status":"active","platform":"client",\
      "framework":"java","hash":"0123456789abcdef0123456789abcdef01234567",\
      "total_occurrences":3,"unique_occurrences":2,"first_occurrence_id":123456789012,\
      "first_occurrence_timestamp":1658171383,"last_occurrence_id":123456789013,\
      "last_occurrence_timestamp":1658171384,"activating_occurrence_id":123456789012,\
      "last_activated_timestamp":1658171383,"last_resolved_timestamp":null,\
      "last_modified_by":7,"resolved_in_version":null,"assigned_user_id":9,\
      "assigned_team_id":null,"group_item_id":null,"group_status":1,"level_lock":0,\
      "title_lock":0,"controlling_id":%1$d,"public_item_id":null,"integrations_data":null}""";

  private final ServerSocket server;
  private final int pages;
  private final int perPage;

  ItemServer(int pages, int perPage) throws IOException {
    this.pages = pages;
    this.perPage = perPage;
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    var thread = new Thread(this::serve, "items");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/api/1";
  }

  private void serve() {
    try {
      while (!server.isClosed()) {
        try (var socket = server.accept()) {
          socket.setTcpNoDelay(true);
          serve(socket);
        }
      }
    } catch (IOException e) {
      if (!server.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** One connection, until the client closes it. */
  private void serve(Socket socket) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var page = PAGE.matcher(line);
      int number = page.find() ? Integer.parseInt(page.group(1)) : 1;
      while (line != null && !line.isEmpty()) {
        line = in.readLine();
      }
      respond(socket.getOutputStream(), number);
    }
  }

  private void respond(OutputStream out, int number) throws IOException {
    var body = new StringBuilder("{\"err\":0,\"result\":{\"page\":").append(number);
    body.append(",\"total_count\":null,\"items\":[");
    int count = number <= pages ? perPage : 0;
    for (int i = 0; i < count; i++) {
      long id = (number - 1L) * perPage + i + 1;
      body.append(i == 0 ? "" : ",").append(ITEM.replace("%1$d", Long.toString(id)));
    }
    var bytes = body.append("]}}").toString().getBytes(StandardCharsets.UTF_8);
    var head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
