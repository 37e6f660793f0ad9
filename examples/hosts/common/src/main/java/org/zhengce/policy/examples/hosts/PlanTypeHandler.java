// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.Nullable;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.springframework.stereotype.Component;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.plan.Plan;

/**
 * A plan as a column (方案字段): the canonical text where the column is text, and whatever the database makes of it where the column
 * is jsonb, which keeps neither the order of keys nor blanks; reading takes both.
 *
 * <p>For jsonb the PostgreSQL driver needs {@code stringtype=unspecified} in the URL, or it insists on varchar.
 */
@Component
public class PlanTypeHandler extends BaseTypeHandler<Plan> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int at, Plan plan, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(at, PolicyJson.write(plan));
    }

    @Override
    @Nullable
    public Plan getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    @Nullable
    public Plan getNullableResult(ResultSet row, int column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    @Nullable
    public Plan getNullableResult(CallableStatement call, int column) throws SQLException {
        return read(call.getString(column));
    }

    @Nullable
    private static Plan read(@Nullable String json) {
        return json == null ? null : PolicyJson.read(json, Plan.class);
    }
}
