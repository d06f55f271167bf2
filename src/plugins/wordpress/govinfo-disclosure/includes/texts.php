<?php
namespace GovInfo\Disclosure;

/** What users see, in the language of the user: Simplified or Traditional Chinese, or English. */
final class Texts {
	private const ALL = array(
		'refused'   => array(
			'zh-Hans' => '本页是政府信息公开工作年度报告，有 %d 处错误，未发布；改正后请再次发布。',
			'zh-Hant' => '本頁是政府信息公開工作年度報告，有 %d 處錯誤，未發佈；改正後請再次發佈。',
			'en'      => 'This page is an annual report with %d error(s). It was not published; mend it and publish again.',
		),
		'unchecked' => array(
			'zh-Hans' => '没有检查：%s。',
			'zh-Hant' => '沒有檢查：%s。',
			'en'      => 'This page was not checked: %s.',
		),
		'held'      => array(
			'zh-Hans' => '因此未发布，内容已保存；检查恢复后请再次发布，或者请管理员在“设置”中允许不经检查发布。',
			'zh-Hant' => '因此未發佈，內容已儲存；檢查恢復後請再次發佈，或者請管理員在「設定」中允許不經檢查發佈。',
			'en'      => ' It was therefore not published. The text is kept; publish it when the check works again, or ask an administrator to allow publishing unchecked pages.',
		),
		'place'     => array(
			'zh-Hans' => '%s：',
			'zh-Hant' => '%s：',
			'en'      => '%s: ',
		),
		'remedy'    => array(
			'zh-Hans' => '。改法：%s',
			'zh-Hant' => '。改法：%s',
			'en'      => '. Remedy: %s',
		),
		'foreign'   => array(
			'zh-Hans' => '标题像年度报告，但内容没有认出法定格式，没有检查：%s',
			'zh-Hant' => '標題像年度報告，但內容沒有認出法定格式，沒有檢查：%s',
			'en'      => 'The title is that of an annual report, but the statutory form was not found and nothing was checked: %s',
		),
		'kept'      => array(
			'zh-Hans' => '已发布的页面没有改动；您的修改存为自动保存版本。',
			'zh-Hant' => '已發佈的頁面沒有改動；您的修改存為自動儲存版本。',
			'en'      => ' The published page has not been changed; your changes are kept as an autosave.',
		),
		'noAddress' => array(
			'zh-Hans' => '还没有设置检查服务的地址',
			'zh-Hant' => '還沒有設定檢查服務的位址',
			'en'      => 'the address of the check is not set',
		),
		'noAnswer'  => array(
			'zh-Hans' => '连不上检查服务（%s）',
			'zh-Hant' => '連不上檢查服務（%s）',
			'en'      => 'the check cannot be reached (%s)',
		),
		'badAnswer' => array(
			'zh-Hans' => '检查服务没有给出结果（HTTP %s）',
			'zh-Hant' => '檢查服務沒有給出結果（HTTP %s）',
			'en'      => 'the check gave no result (HTTP %s)',
		),
		'title'     => array(
			'zh-Hans' => '年度报告检查',
			'zh-Hant' => '年度報告檢查',
			'en'      => 'Annual report check',
		),
		'address'   => array(
			'zh-Hans' => '检查服务地址',
			'zh-Hant' => '檢查服務位址',
			'en'      => 'Address of the check',
		),
		'unreached' => array(
			'zh-Hans' => '没有检查成时仍允许发布',
			'zh-Hant' => '沒有檢查成時仍允許發佈',
			'en'      => 'Publish pages that could not be checked',
		),
	);

	public static function language(): string {
		$locale = get_user_locale();
		return match ( true ) {
			str_starts_with( $locale, 'zh_TW' ), str_starts_with( $locale, 'zh_HK' ) => 'zh-Hant',
			str_starts_with( $locale, 'zh' ) => 'zh-Hans',
			default => 'en',
		};
	}

	public static function get( string $key, string|int ...$arguments ): string {
		return sprintf( self::ALL[ $key ][ self::language() ], ...$arguments );
	}
}
