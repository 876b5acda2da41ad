// Strings that the driver types (JDBC's setString says varchar): functions take them as they are.
import java.io.StringReader;
import java.sql.*;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.util.PSQLException;

public class Walk {
    static final String COURT = "济南市莱芜区人民法院";
    static final String RECORDS = System.getenv("WALK_RECORDS");
    static final String LINES = System.getenv("WALK_LINES");
    static final String REMOVAL = System.getenv("WALK_REMOVAL");
    static final String[] ASKED = {"379999196001110114", "91370116MA3DEM0198", "91350100M000100Y43"};

    static Connection login(String role) throws SQLException {
        return DriverManager.getConnection(System.getenv("JDBC_URL") + "?user=" + role);
    }

    static ResultSet row(Connection connection, String sql, String... strings) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < strings.length; i++)
            statement.setString(i + 1, strings[i]);
        ResultSet result = statement.executeQuery();
        result.next();
        return result;
    }

    static void counts(String what, ResultSet row) throws SQLException {
        System.out.println(what + ": " + row.getInt(1) + " added, " + row.getInt(2) + " rejected");
    }

    public static void main(String[] arguments) throws Exception {
        Connection court = login("walk_court");
        counts("push", row(court, "SELECT added, rejected FROM credit_push(?, ?, ?::jsonb)", COURT, "w1", RECORDS));
        court.unwrap(PGConnection.class).getCopyAPI().copyIn(
            "COPY credit.inbox (record) FROM stdin WITH (FORMAT csv, QUOTE e'\\x01', DELIMITER e'\\x02')", new StringReader(LINES));
        counts("copy", row(court, "SELECT added, rejected FROM credit_push_inbox(?, ?)", COURT, "w2"));

        Connection application = login("walk_bidding");
        for (String number : new String[] {ASKED[0], ASKED[2]}) {
            ResultSet answer = row(application, "SELECT verdict, case_no, since_on, last_day FROM credit_check(?, ?, ?)", number, "laiwu/4", "procurement");
            System.out.println("check: " + answer.getString(1) + (answer.getString(1).equals("clear") ? "" :
                " " + answer.getString(2) + " " + answer.getDate(3) + " " + (answer.getDate(4) == null ? "None" : answer.getDate(4))));
        }
        String bid = "INSERT INTO bid VALUES (?, credit.subject(?), 725000) RETURNING bidder";
        try {
            row(application, bid, "2026-17", ASKED[0]);
        } catch (PSQLException refused) {
            String message = refused.getServerErrorMessage().getMessage();
            String detail = refused.getServerErrorMessage().getDetail();
            System.out.println("refused: " + refused.getSQLState() + ", "
                + (message.contains("3799") && !(message + detail).contains(ASKED[0]) ? "the person masked" : message)
                + ", " + (detail.contains("书面") ? "the remedy told" : detail));
        }
        System.out.println("bid: " + row(application, bid, "2026-17", ASKED[2]).getString(1));

        Connection department = login("walk_finance");
        PreparedStatement array = department.prepareStatement(
            "SELECT count(*) FILTER (WHERE credit_is_restricted(s, ?)), count(*) FROM unnest(?) s");
        array.setString(1, "laiwu/4");
        array.setArray(2, department.createArrayOf("text", ASKED));
        ResultSet counted = array.executeQuery();
        counted.next();
        System.out.println("restricted: " + counted.getInt(1) + " of " + counted.getInt(2));
        ResultSet measures = row(department, "SELECT array_agg(measure ORDER BY measure)::text[] FROM credit_measures(?)", ASKED[0]);
        System.out.println("measures: " + String.join(" ", (String[]) measures.getArray(1).getArray()));
        System.out.println("feedback: " + (row(department, "SELECT credit_feedback(?, ?, ?, ?::jsonb)",
            ASKED[0], "laiwu/4", "refused", "{\"tender\": \"2026-17\"}").getLong(1) > 0 ? "done" : "nothing"));
        ResultSet feed = department.createStatement().executeQuery("SELECT \"cursor\", change FROM credit_changes(NULL, 100)");
        String cursor = null;
        int added = 0;
        while (feed.next()) {
            cursor = feed.getString(1);
            added += feed.getString(2).equals("added") ? 1 : 0;
        }
        System.out.println("feed: " + added + " added");
        department.createStatement().execute("LISTEN credit_changes");
        row(court, "SELECT removed FROM credit_push(?, ?, ?::jsonb)", COURT, "w3", REMOVAL);
        PGNotification[] heard = department.unwrap(PGConnection.class).getNotifications(60000);
        System.out.println("heard: " + heard[0].getName());
        ResultSet ended = row(department, "SELECT count(*) FILTER (WHERE change = 'ended') FROM credit_changes(?::credit.cursor, 100)", cursor);
        System.out.println("feed: " + ended.getInt(1) + " ended");
    }
}
