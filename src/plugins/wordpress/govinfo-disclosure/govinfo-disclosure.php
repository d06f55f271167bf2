<?php
/**
 * Plugin Name: 政府信息公开工作年度报告检查
 * Description: 发布前检查政府信息公开工作年度报告：有错误的不予发布，并在编辑器中列出。Checks government information disclosure annual reports before they are published.
 * Version: 0.1.0
 * Requires at least: 6.0
 * Requires PHP: 8.0
 * License: MIT
 */

namespace GovInfo\Disclosure;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

foreach ( array( 'texts', 'settings', 'page', 'verdict', 'checker', 'gate', 'notices', 'editor' ) as $file ) {
	require __DIR__ . "/includes/$file.php";
}

$checker = new Checker();
( new Gate( $checker, new Notices() ) )->register();
( new Editor( $checker, plugins_url( 'editor.js', __FILE__ ) ) )->register();
( new Settings() )->register();
