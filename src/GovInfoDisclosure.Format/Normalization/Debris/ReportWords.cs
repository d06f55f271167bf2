namespace GovInfoDisclosure.Format.Normalization.Debris;

/// <summary>Words of two characters that every report uses; they tell which of several readings of damaged text is meant.</summary>
internal static class ReportWords
{
    private const string Words =
        "公开 政府 信息 工作 年度 报告 行政 机关 申请 处理 决定 办理 提供 答复 规范 文件 规章 许可 处罚 强制 收费 复议 诉讼 维持 纠正 结果 审结 "
        + "起诉 主动 依法 制发 废止 现行 有效 数量 件数 金额 单位 万元 事业 自然 法人 组织 企业 科研 机构 公益 法律 服务 其他 总计 新收 结转 本年 上年 "
        + "予以 部分 区分 属于 国家 秘密 法规 禁止 危及 安全 稳定 保护 第三 合法 权益 内部 事务 过程 执法 案卷 查询 事项 无法 掌握 相关 没有 现成 需要 "
        + "另行 制作 补正 内容 明确 信访 举报 投诉 重复 要求 出版 正当 理由 大量 反复 确认 重新 出具 获取 逾期 费用 缴纳 继续 情况 问题 改进 存在 主要 "
        + "监督 保障 平台 建设 管理 网站 发布 更新 解读 回应 政策 重点 领域 部署 落实 制度 人员 培训 加强 完善 推进 提升 统计 数据 时间 领导 小组 社会 "
        + "评议 保密 审查 公众 群众 市民 街道 乡镇 人民 中央 国务 条例 格式 通知 印发 编制 如下 现将 统一 按照 根据 认真 贯彻 执行 全面 及时 准确 系统";

    private static readonly Lazy<HashSet<int>> Pairs = new(() =>
    {
        var pairs = new HashSet<int>();
        foreach (string word in Words.Split(' '))
        {
            pairs.Add((word[0] << 16) | word[1]);
        }

        return pairs;
    });

    /// <summary>Whether two characters, of either script, are such a word.</summary>
    public static bool Contains(char first, char second)
    {
        OpenCc.MatchTable table = OpenCc.OpenCcDictionaries.ToSimplified;
        return Pairs.Value.Contains((table.Single(first) << 16) | table.Single(second));
    }
}
